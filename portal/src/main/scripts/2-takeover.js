// The page arrives written (#avant). Flow draws the same view out of sight (#outlet); it takes the written one's place
// when the person acts, so that nobody who is reading, or listening, is moved. What was typed, the caret, the focus and
// the scroll position go with it.
(() => {
  const written = document.getElementById('avant');
  const outlet = document.getElementById('outlet');
  const page = (window.CoteACote = {
    /** The view that the person sees. */
    seen: () => document.getElementById('avant') || outlet || document.body,
    /** Whether Flow has drawn its own copy. */
    drawn: !written,
    /** Put Flow's copy in the place of the written one, if there is still one. */
    takeOver: () => {},
    /** Whether that is under way: what the browser says meanwhile is not the person's doing. */
    taking: false,
    tookOver: () => {},
  });
  if (!written || !outlet || document.documentElement.hasAttribute('data-simple')) return;

  // Out of the document, the copy can neither be found twice nor be read.
  const place = document.createComment('');
  let pointing = false;

  // Flow's router says that it has put the view in its place; before that it may still move it, and the focus would go.
  // Somebody may have followed a link in between: then the written view is no longer what they asked for.
  const address = () => location.pathname + location.search;
  const writtenAt = address();
  addEventListener('vaadin-router-location-changed', () => queueMicrotask(() => {
    if (!page.drawn) drawn();
    if (page.drawn && address() !== writtenAt) takeOver();
  }));

  function drawn() {
    if (!outlet.querySelector('main h1')) return;
    outlet.replaceWith(place);
    page.drawn = true;
    page.takeOver = takeOver;
    document.documentElement.dataset.flow = 'ready';
    if (written.contains(document.activeElement)) return takeOver();
    const changed = new MutationObserver(() => {
      changed.disconnect();
      takeOver();
    });
    const container = outlet.firstElementChild;
    changed.observe(container, { childList: true });
    changed.observe(container.firstElementChild, { childList: true, subtree: true, attributes: true, characterData: true });
    written.addEventListener('pointerdown', () => (pointing = true), true);
    written.addEventListener('focusin', () => pointing || setTimeout(takeOver));
    written.addEventListener('click', clicked, true);
  }

  // A press does first what it does by itself (tick, open, follow), then the view is changed.
  function clicked(event) {
    pointing = false;
    const link = event.target.closest('a[href]');
    if (link && !link.hasAttribute('router-ignore') && !link.getAttribute('href').includes('#')) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      const same = counterpart(link);
      if (!same) return;
      event.preventDefault();
      takeOver();
      same.click();
      return;
    }
    setTimeout(takeOver);
  }

  function takeOver() {
    if (page.taking || !written.isConnected) return;
    page.taking = true;
    const active = document.activeElement;
    const focused = written.contains(active) ? active : null;
    const caret = focused && focused.selectionStart != null ? [focused.selectionStart, focused.selectionEnd] : null;
    const top = window.scrollY;
    carry(written, outlet);
    const heir = focused && (counterpart(focused) || outlet.querySelector('#titre'));
    outlet.hidden = false;
    place.replaceWith(outlet);
    written.remove();
    if (heir) {
      heir.focus({ preventScroll: true });
      if (caret && heir.setSelectionRange) heir.setSelectionRange(caret[0], caret[1]);
    }
    window.scrollTo(0, top);
    page.taking = false;
    page.tookOver();
  }

  // What is the same in both; hours may have changed in between, so that one of the two has a link more.
  function counterpart(element) {
    if (element.id) return outlet.querySelector('#' + CSS.escape(element.id));
    const same = ['textContent', 'name', 'value'];
    return heirAmong(element, (other) => same.every((what) => other[what] === element[what])) || heirAmong(element, () => true);
  }
  function heirAmong(element, alike) {
    const all = (view) => Array.from(view.querySelectorAll(element.localName)).filter(alike);
    return all(outlet)[all(written).indexOf(element)];
  }

  function carry(from, to) {
    const targets = to.querySelectorAll('input, select, textarea');
    from.querySelectorAll('input, select, textarea').forEach((old, index) => {
      const heir = targets[index];
      if (!heir || heir.name !== old.name || old.type === 'file' || old.name === '_csrf') return;
      if (old.type === 'radio' || old.type === 'checkbox') heir.checked = old.checked;
      else if (heir.value !== old.value) heir.value = old.value;
    });
    const forms = to.querySelectorAll('form');
    from.querySelectorAll('form').forEach((old, index) => forms[index] && Object.assign(forms[index].dataset, old.dataset));
    const opened = to.querySelectorAll('details');
    from.querySelectorAll('details').forEach((old, index) => opened[index] && (opened[index].open = old.open));
  }
})();
