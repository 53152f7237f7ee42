// What is typed and not yet sent outlives the death of a server: it waits in this tab, under the address of the page,
// and is back when the page is. A press that got no answer is sent again, by the plain door.
(() => {
  const page = window.CoteACote;
  const simple = document.documentElement.hasAttribute('data-simple');
  const key = () => 'retour:' + location.pathname;
  const fields = (form) => Array.from(form.elements).filter((field) =>
    field.name && field.name !== '_csrf' && field.type !== 'file' && field.localName !== 'button');
  const ticked = (field) => field.type === 'radio' || field.type === 'checkbox';
  let leaving = false;

  function stored() {
    try {
      return JSON.parse(sessionStorage.getItem(key()));
    } catch (refused) {
      return null;
    }
  }
  function keep(waiting) {
    try {
      if (waiting) sessionStorage.setItem(key(), JSON.stringify(waiting));
      else sessionStorage.removeItem(key());
    } catch (refused) {
      // Storage may be forbidden; the idle save has already kept most of it.
    }
  }

  function restore() {
    const kept = stored();
    if (!kept) return;
    // Where two answers are compared, forms of the same address hold buttons alone.
    const form = Array.from(page.seen().querySelectorAll('form[action="' + CSS.escape(kept.action) + '"]'))
      .find((one) => fields(one).length);
    // Another page came first at this address: that one is disconnected, that something broke. What waits is for the form,
    // and the person presses again.
    if (!form) return keep(Object.assign(kept, { sent: false }));
    keep(null);
    const queue = kept.values.slice();
    fields(form).forEach((field) => {
      const at = queue.findIndex((one) => one[0] === field.name && (!ticked(field) || one[1] === field.value));
      if (at < 0) return;
      const [found] = queue.splice(at, 1);
      if (ticked(field)) field.checked = found[2];
      else field.value = found[1];
    });
    if (kept.sent) form.submit();
    else fields(form)[0].dispatchEvent(new Event('input', { bubbles: true }));
  }

  addEventListener('pagehide', () => {
    const form = page.seen().querySelector('form[data-touched]') || page.sending();
    if (leaving || !form || form.enctype === 'multipart/form-data') return;
    const values = fields(form).map((field) => [field.name, field.value, Boolean(field.checked)]);
    keep({ action: form.getAttribute('action'), sent: page.sending() === form, values });
  });
  addEventListener('pageshow', (event) => event.persisted && keep(null));
  document.addEventListener('submit', (event) => {
    leaving = !event.defaultPrevented;
  });

  const lost = () => {
    const connection = window.Vaadin && window.Vaadin.connectionState;
    return Boolean(connection) && (connection.state === 'reconnecting' || connection.state === 'connection-lost');
  };

  // Never post plainly while the server does not answer: the person would leave the page, and the text, for an error.
  async function resend() {
    const form = page.sending();
    if (!form || !lost()) return;
    try {
      const answer = await fetch('/assets/logo.svg?' + Date.now(), { cache: 'no-store' });
      await new Promise((done) => setTimeout(done, 2000));
      if (answer.ok && lost() && page.sending() === form) {
        leaving = true;
        page.sendPlainly(form);
      }
    } catch (unreachable) {
      // The next round tries again.
    }
  }
  async function watch() {
    await resend();
    setTimeout(watch, 1000);
  }
  restore();
  if (!simple) watch();
})();
