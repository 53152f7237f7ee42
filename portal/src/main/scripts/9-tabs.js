// A computer goes from one to the other, or somebody leaves: where a tab shows the page for that, what the other tabs of the
// browser show is not for who sits there now. They ask for their page again, and the server says what may be seen. What was
// typed there is kept since the person looked away from it.
(() => {
  const page = window.CoteACote;
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('cote-a-cote') : null;
  const between = () => Boolean(page.seen().querySelector('.page[data-passe]'));

  /** Tell the other tabs, if this is such a page. Asked at each new view. */
  page.passOn = () => tabs && between() && tabs.postMessage('passe');
  if (tabs) {
    tabs.onmessage = () => {
      if (between()) return;
      page.forget();
      location.replace(location.pathname + location.search);
    };
  }
  page.passOn();
})();
