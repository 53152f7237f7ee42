// Flow sends small pieces of JavaScript as text and asks the browser to compile them. The Content-Security-Policy forbids
// that; this list answers the ones the portal uses. A piece that is not here is refused with a console error, and the
// journeys fail on it: add it below.
(() => {
  const known = new Map();
  const flat = (text) => String(text).replace(/\s+/g, ' ').trim();
  const know = (text, answer) => known.set(flat(text), answer);

  know('event|element|return (1)', () => 1);
  know('event|element|return (event.detail)', (event) => event.detail);
  know('event|element|return (event.preventDefault())', (event) => event.preventDefault());
  know(
    '$0|document.title = $0; if(window?.Vaadin?.documentTitleSignal) { window.Vaadin.documentTitleSignal.value = $0; }',
    (title) => {
      // The name of the portal ends every title, as in the document that came first.
      document.title = title ? title + ' – ' + document.documentElement.dataset.site : title;
      const signal = window.Vaadin && window.Vaadin.documentTitleSignal;
      if (signal) signal.value = title;
    },
  );
  know('$0|$1|return (async function() { this.serverConnected($0)}).apply($1)', (cancel, container) =>
    Promise.resolve(container.serverConnected(cancel)),
  );
  know(
    "$0|$1|setTimeout(() => { window.history.pushState($0, '', $1); "
      + "window.dispatchEvent(new CustomEvent('vaadin-navigated')); })",
    (state, address) => setTimeout(() => {
      history.pushState(state, '', address);
      dispatchEvent(new CustomEvent('vaadin-navigated'));
    }),
  );
  know(
    "$0|$1|setTimeout(() => { window.history.replaceState($0, '', $1); "
      + "window.dispatchEvent(new CustomEvent('vaadin-navigated')); })",
    (state, address) => setTimeout(() => {
      history.replaceState(state, '', address);
      dispatchEvent(new CustomEvent('vaadin-navigated'));
    }),
  );

  const chunk = /^return window\.Vaadin\.Flow\.loadOnDemand\('([0-9a-f]+)'\);$/;
  const compiled = window.Function;
  function LookedUp(...parts) {
    const asked = parts.map(flat).join('|');
    const lazy = chunk.exec(asked);
    if (lazy) return () => window.Vaadin.Flow.loadOnDemand(lazy[1]);
    if (known.has(asked)) return known.get(asked);
    console.error('Expression not in the list of 1-expressions.js: ' + asked);
    return compiled(...parts);
  }
  LookedUp.prototype = compiled.prototype;
  window.Function = LookedUp;

  // Tell the server that scripts run here: without this mark, the next page keeps nothing alive on the server.
  document.cookie = 'scripts=oui; path=/; SameSite=Lax' + (location.protocol === 'https:' ? '; Secure' : '');
})();
