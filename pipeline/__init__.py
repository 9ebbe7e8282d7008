"""Run the stages over a region's evidence folder and report the gaps."""
