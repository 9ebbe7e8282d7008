"""Documents to exhibits: a kind, its facts, the items it supports, each with the place that shows it."""
