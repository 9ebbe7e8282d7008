"""What makes the two invented regions of samples/."""
