// The scripts and styles that stand in the document itself; data in a script element is not run, so no policy minds it.
() => {
  const runs = (one) => one.localName === 'style' || !one.type || /^(module|text\/javascript)$/.test(one.type);
  return Array.from(document.querySelectorAll('style, script:not([src])'))
    .filter(runs)
    .map((one) => ({what: one.localName, nonce: one.nonce || '', text: one.textContent}));
}
