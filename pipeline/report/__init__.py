"""What a run leaves behind: one report model, and a module for each form it is written in."""
