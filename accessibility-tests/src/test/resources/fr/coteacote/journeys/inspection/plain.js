() => {
  const shown = (one) => one.checkVisibility() && !one.closest('[hidden]');
  const titles = Array.from(document.querySelectorAll('h1')).filter(shown);
  return [
    titles.length === 1 ? '' : titles.length + ' titles of level 1',
    document.title.trim() ? '' : 'no title',
    document.documentElement.lang === 'fr' ? '' : 'language is "' + document.documentElement.lang + '"',
  ].filter((fault) => fault);
}
