// Whether the focus goes away with what has it, and nothing else gets it: the page has half a second to put it where it
// belongs. Who goes away from something that stays has lost nothing.
() => {
  const TIME = 500;
  let held = null;
  const gone = (one) => !one.isConnected || one.matches(':disabled') || Boolean(one.closest('[hidden]'));
  const nowhere = () => !document.activeElement || document.activeElement === document.body;
  const lost = () => held && gone(held) && nowhere();
  const named = (one) => one.localName + '.' + one.className + ' "' + one.textContent.trim().slice(0, 40) + '"';

  document.addEventListener('focusin', (event) => (held = event.target), true);
  document.addEventListener('focusout', (event) => setTimeout(() => {
    if (held === event.target && !gone(held) && document.activeElement !== held) held = null;
  }), true);
  addEventListener('looked-around', () => (held = null));
  new MutationObserver(() => {
    if (!lost()) return;
    const one = held;
    setTimeout(() => {
      if (held !== one || !lost()) return;
      held = null;
      console.warn('Focus lost: ' + named(one) + ', on « ' + document.title + ' »');
    }, TIME);
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'disabled'] });
}
