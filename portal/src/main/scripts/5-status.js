// Says in words what becomes of what one writes, on the page and in the live regions of the document. That something is
// kept is said by the server alone, in the line that it draws; over that, here, what the page knows before the server:
// that something is being typed or is on its way, or that the connection is lost.
(() => {
  const page = window.CoteACote;
  const words = document.documentElement.dataset;
  const region = document.getElementById('statut');
  // Forms in which people answer; one that asks where to send a code, say, is none.
  const ANSWERS = 'form[data-kept], form[enctype], form[data-answers]';
  let connection = null;
  let lost = false;
  // Whether who heard that the connection is back is still to hear what became of what they wrote.
  let owed = false;
  let wasUnkept = false;

  function say(text) {
    if (region && text) region.textContent = text;
  }

  function passing() {
    if (lost) return 'lost';
    const forms = Array.from(page.seen().querySelectorAll(ANSWERS));
    if (forms.some((form) => form.dataset.typed)) return 'typing';
    return forms.some((form) => form.dataset.handed !== form.dataset.heard) ? 'saving' : '';
  }

  function sentence(which) {
    const shown = page.seen().querySelector('.saved-' + which);
    return shown ? shown.textContent.trim() : '';
  }

  // Who listens is not told of each key and each pause: only of what they would not expect, and of what they wait for.
  function tell() {
    const now = passing();
    if (!now) delete words.now;
    else if (words.now !== now) words.now = now;
    const line = page.seen().querySelector('.saved');
    const unkept = Boolean(line) && line.dataset.state === 'unkept';
    if ((unkept && !wasUnkept) || (owed && !now)) {
      owed = false;
      say(sentence('said'));
    }
    wasUnkept = unkept;
  }

  function away() {
    if (!lost) say(words.lost);
    lost = true;
    tell();
  }

  function back() {
    lost = false;
    tell();
    say((words.back + ' ' + sentence(words.now || 'said')).trim());
    owed = Boolean(words.now);
  }

  function changed(state) {
    if (state === 'reconnecting' || state === 'connection-lost') return away();
    if (state !== 'connected') return;
    if (lost) back();
    if (page.arrived) setTimeout(page.arrived);
    // An expired session answers too, and then loads the page again: the press must not be forgotten before.
    const pressed = page.sending();
    setTimeout(() => page.sending() === pressed && page.answered(), 1000);
  }

  // That a network is there does not say that the portal is: Flow asks it first, where there is Flow.
  addEventListener('offline', away);
  addEventListener('online', () => {
    if (!connection && lost) back();
  });

  // The portal has answered. Flow, where it had to ask again, would only say so after the next question: it has forgotten
  // by then that one was under way.
  page.reached = () => {
    if (connection && connection.state === 'reconnecting') connection.state = 'connected';
  };

  new MutationObserver((changes) => {
    if (changes.some((one) => one.attributeName === 'data-heard')) page.reached();
    tell();
  }).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-typed', 'data-handed', 'data-heard'],
  });

  (function wait() {
    const known = window.Vaadin && window.Vaadin.connectionState;
    if (!known || !known.addStateChangeListener) return setTimeout(wait, 200);
    connection = known;
    connection.addStateChangeListener((before, now) => changed(now));
  })();
})();
