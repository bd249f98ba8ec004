// Runs before the first paint. The rest of the theme switch is src/theme/theme.ts.
try {
  const theme = JSON.parse(localStorage.getItem('touchstone.theme') ?? 'null');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the system's choice holds then.
}
