// Who listens to the page hears what the other does: lines that come while they write, and who is there, are said once. Who
// stands in the bar of the two keeps their place there when it is drawn anew, and is at the title when that place is gone
// with what it was for. Where there is no bar, nothing is watched.
(() => {
  const page = window.CoteACote;
  const region = document.getElementById('statut');
  // While the other types, their line changes with each letter: it is said when it rests.
  const REST = 1500;
  const words = (selector) =>
    Array.from(page.seen().querySelectorAll(selector), (one) => one.textContent.trim()).filter(Boolean);
  const told = () => [
    ...words('.session-bar b'),
    ...words('.session-elsewhere span'),
    ...words('.session-closing span'),
    ...words('.shared-note'),
  ];
  let known = [];
  let resting = 0;
  let held = null;
  let accompanied = false;

  function say() {
    const now = told();
    const fresh = now.filter((line) => !known.includes(line));
    known = now;
    if (region && fresh.length) region.textContent = fresh.join(' ');
  }

  const name = (control) => control.textContent.trim();

  function hold() {
    if (!held || held.isConnected || document.activeElement !== document.body) return;
    const same = Array.from(page.seen().querySelectorAll('.session-bar button, .session-bar a[href]'))
      .find((control) => name(control) === name(held));
    held = null;
    const heir = same || page.seen().querySelector('#titre');
    if (heir) heir.focus({ preventScroll: true });
  }

  function stands(event) {
    held = event.target.closest('.session-bar') ? event.target : null;
  }
  // A browser may say that the focus is gone when its element is: only who went away by themselves is let go.
  const goes = (event) => setTimeout(() => {
    if (held === event.target && held.isConnected && document.activeElement !== held) held = null;
  });

  const changes = new MutationObserver(() => {
    hold();
    if (told().every((line) => known.includes(line))) return;
    clearTimeout(resting);
    resting = setTimeout(say, REST);
  });

  /** Begin or stop to listen: two people meet, and part, within one document. Asked at each new view. */
  page.accompany = () => {
    const now = Boolean(page.seen().querySelector('.session-bar'));
    if (now === accompanied) return;
    accompanied = now;
    const listen = now ? 'addEventListener' : 'removeEventListener';
    document[listen]('focusin', stands);
    document[listen]('focusout', goes);
    clearTimeout(resting);
    held = null;
    if (!now) return changes.disconnect();
    known = told();
    changes.observe(document.body, { childList: true, characterData: true, subtree: true });
  };
  page.accompany();
})();
