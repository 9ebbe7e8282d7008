"""What the evaluation asks, as data, and the checks that compare the evidence with it."""
