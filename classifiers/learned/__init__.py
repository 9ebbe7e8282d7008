"""The voice that learned from labelled texts, beside the rules: it knows more words, they know why."""
