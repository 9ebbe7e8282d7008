"""Worker processes: one document at a time, each within bounds, its loss costing only itself."""
