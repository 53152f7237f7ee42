// Letters of another size, and the spacing that a person may set for themselves (WCAG 1.4.12); 100 and false undress. A
// constructed style sheet and a property: no policy minds either.
([percent, spaced]) => {
  const root = document.documentElement;
  root.style.fontSize = percent === 100 ? '' : percent + '%';
  if (!root.getAttribute('style')) root.removeAttribute('style');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = spaced ? [sheet] : [];
}
