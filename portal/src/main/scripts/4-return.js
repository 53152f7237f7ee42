// What is typed and not yet sent outlives the death of a server: it waits in this tab, under the address of the page,
// and is back when the page is. A press that got no answer is sent again, by the plain door.
(() => {
  const page = window.CoteACote;
  const simple = document.documentElement.hasAttribute('data-simple');
  // What this page held when its document ended, or what a form at some address was left with in the middle of a word.
  const key = (left) => (left ? 'laisse:' + left : 'retour:' + location.pathname);
  const fields = (form) => Array.from(form.elements).filter((field) =>
    field.name && field.name !== '_csrf' && field.type !== 'file' && field.localName !== 'button');
  const ticked = (field) => field.type === 'radio' || field.type === 'checkbox';
  // Under which it is noted where a plain sending began.
  const PLAINLY = 'envoi';
  let leaving = false;

  function stored(left) {
    try {
      return JSON.parse(sessionStorage.getItem(key(left)));
    } catch (refused) {
      return null;
    }
  }
  function keep(waiting, left) {
    try {
      if (waiting) sessionStorage.setItem(key(left), JSON.stringify(waiting));
      else sessionStorage.removeItem(key(left));
    } catch (refused) {
      // Storage may be forbidden; the idle save has already kept most of it.
    }
  }

  // An element says by itself what the server wrote into it.
  const differs = (field) => (ticked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue);

  function restore(left) {
    const kept = stored(left);
    if (!kept) return;
    // Where two answers are compared, forms of the same address hold buttons alone.
    const form = Array.from(page.seen().querySelectorAll('form[action="' + CSS.escape(kept.action) + '"]'))
      .find((one) => fields(one).length);
    // Another page came first at this address: that one is disconnected, that something broke. What waits is for the form,
    // and the person presses again.
    if (!form) return keep(Object.assign(kept, { sent: false }), left);
    keep(null, left);
    const queue = kept.values.slice();
    const changed = fields(form).filter((field) => {
      const at = queue.findIndex((one) => one[0] === field.name && (!ticked(field) || one[1] === field.value));
      if (at < 0) return false;
      const [found] = queue.splice(at, 1);
      if (ticked(field)) field.checked = found[2];
      else field.value = found[1];
      return field.type !== 'hidden' && differs(field);
    });
    if (kept.sent) page.submitSaying(form, kept.pressed);
    else changed.forEach((field) => field.dispatchEvent(new Event('input', { bubbles: true })));
  }

  const values = (form, taken) =>
    fields(form).filter(taken).map((field) => [field.name, field.value, Boolean(field.checked)]);

  // A form that went away under somebody's hands: what they wrote in it is there again when it is, now or later. Nothing
  // stays on a computer that others use, nor where the help has ended meanwhile.
  page.putAside = (form) => {
    if (form.getAttribute('autocomplete') === 'off' || page.wasShared(form) && !page.isShared()) return;
    const action = form.getAttribute('action');
    keep({ action, sent: false, values: values(form, (field) => page.isMine(form, field)) }, action);
    page.comeBack();
  };

  /** Put into the forms that are there now what waits for them. */
  page.comeBack = () => page.seen().querySelectorAll('form[data-kept]').forEach((form) => restore(form.getAttribute('action')));

  /** Keep nothing of this page in the browser when it goes. */
  page.forget = () => {
    leaving = true;
    try {
      sessionStorage.clear();
    } catch (refused) {
      // Where storage is forbidden nothing was kept.
    }
  };

  addEventListener('pagehide', () => {
    const form = page.seen().querySelector('form[data-touched]') || page.sending();
    if (leaving || !form || form.enctype === 'multipart/form-data' || form.getAttribute('autocomplete') === 'off') return;
    const sent = page.sending() === form;
    keep({ action: form.getAttribute('action'), sent, pressed: sent && page.pressed(), values: values(form, () => true) });
  });
  addEventListener('pageshow', (event) => event.persisted && keep(null));
  // A plain sending may meet a line that is down: what was typed waits here until another page of ours has come.
  document.addEventListener('submit', (event) => {
    leaving = !event.defaultPrevented;
    const form = event.target;
    if (!leaving || !form.hasAttribute('data-kept') || form.getAttribute('autocomplete') === 'off') return;
    keep({ action: form.getAttribute('action'), sent: false, values: values(form, () => true) });
    keep(location.pathname, PLAINLY);
  });

  function arrive() {
    const from = stored(PLAINLY);
    if (!from) return;
    keep(null, PLAINLY);
    if (from !== location.pathname) sessionStorage.removeItem('retour:' + from);
  }

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
  // When all the scripts listen: what comes back counts as written by this person.
  queueMicrotask(() => {
    arrive();
    restore();
    page.comeBack();
  });
  if (!simple) watch();
})();
