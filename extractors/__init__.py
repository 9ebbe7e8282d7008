"""Files to documents.  To add a format: one module here, one line in EXTRACTORS."""
