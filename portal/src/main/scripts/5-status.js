// Says in words what happens to the connection, on the page and in the live regions of the document.
(() => {
  const page = window.CoteACote;
  const words = document.documentElement.dataset;
  const region = document.getElementById('statut');
  let wasLost = false;

  function say(text) {
    if (region && text) region.textContent = text;
  }
  function show(state) {
    document.querySelectorAll('.saved').forEach((line) => (line.dataset.state = state));
  }

  page.connection = (state) => {
    if (state === 'reconnecting' || state === 'connection-lost') {
      if (!wasLost) say(words.lost);
      wasLost = true;
      return show('lost');
    }
    if (state === 'loading') return page.saving && !wasLost && show('saving');
    page.saving = false;
    show('saved');
    if (wasLost) say(words.back);
    wasLost = false;
    if (page.arrived) setTimeout(page.arrived);
    // An expired session answers too, and then loads the page again: the press must not be forgotten before.
    const pressed = page.sending();
    setTimeout(() => page.sending() === pressed && page.answered(), 1000);
  };

  addEventListener('offline', () => page.connection('connection-lost'));
  addEventListener('online', () => page.connection('connected'));

  (function wait() {
    const connection = window.Vaadin && window.Vaadin.connectionState;
    if (!connection || !connection.addStateChangeListener) return setTimeout(wait, 200);
    connection.addStateChangeListener((before, now) => page.connection(now));
  })();
})();
