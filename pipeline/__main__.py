"""`python -m pipeline`: the buktikla command without its script."""

from pipeline.cli import main

main()
