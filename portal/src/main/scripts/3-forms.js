// One sending, one round trip: all the fields of a form are gathered here and handed to Flow as the detail of one event,
// "envoyer" when it is sent, "garder" when the person pauses, leaves a field or leaves the tab. While Flow is not there
// the form goes by itself, as a plain POST.
(() => {
  const page = window.CoteACote;
  // Who is not alone lets the other read along: at each pause, and often enough where somebody writes without one.
  const READ_ALONG = 700;
  let timer = 0;
  // When what is not handed over yet began to be typed.
  let since = 0;
  let sent = null;
  // The button that sent it, where it says something itself.
  let pressed = null;
  // How long a plain sending may take before the person may press again; the same press twice is one.
  const PATIENCE = 15000;
  // What this person writes in, and has not handed over.
  let writing = null;
  // The page may be about to follow somebody: what is handed over now would be for a form that the server has given up.
  const mayGo = () => Boolean(page.mayGo && page.mayGo());

  function gather(form, pressed) {
    const values = {};
    new FormData(form).forEach((value, name) => {
      if (name !== '_csrf' && name !== '_edit' && typeof value === 'string') (values[name] = values[name] || []).push(value);
    });
    if (page.touched && page.touched(form)) values._touche = page.touched(form);
    if (pressed && pressed.name) (values[pressed.name] = values[pressed.name] || []).push(pressed.value);
    return values;
  }

  // The same values sent twice carry the same mark; other values, another one. Keeping and sending are two acts.
  function mark(form, act, values) {
    if (!form.elements._edit) return '';
    const key = act + JSON.stringify(values);
    if (form.dataset.marked !== key) {
      form.dataset.marked = key;
      form.elements._edit.value = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('');
    }
    return form.elements._edit.value;
  }

  function hand(form, name, pressed) {
    const values = gather(form, pressed);
    const edit = mark(form, name, values);
    // The server says in the form which mark it has heard: until then it is on its way.
    if (name === 'garder') form.dataset.handed = edit;
    form.dispatchEvent(new CustomEvent(name, { detail: { edit, values } }));
  }

  // The pressed button says what happens; a second press is ignored.
  function busy(form, pressed) {
    const button = pressed || form.querySelector('button[data-sending]');
    const words = button && button.querySelector('.button-words');
    if (!words) return;
    button.dataset.words = words.textContent;
    words.textContent = button.dataset.sending;
    button.setAttribute('aria-busy', 'true');
  }
  function quiet(form) {
    form.querySelectorAll('button[aria-busy]').forEach((button) => {
      button.querySelector('.button-words').textContent = button.dataset.words;
      button.removeAttribute('aria-busy');
    });
  }

  page.sending = () => sent;
  /** What the button that sends says: its name and value; null where it says nothing. */
  page.pressed = () => (pressed && pressed.name ? [pressed.name, pressed.value] : null);
  /** Send a form by itself, with what a button said: {@code submit()} leaves buttons out. */
  page.submitSaying = (form, said) => {
    if (said) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = said[0];
      field.value = said[1];
      form.append(field);
    }
    form.submit();
  };
  page.sendPlainly = (form) => {
    sent = null;
    mark(form, 'envoyer', gather(form, pressed));
    page.submitSaying(form, page.pressed());
  };
  page.answered = () => {
    if (sent) quiet(sent);
    sent = null;
  };

  document.addEventListener('submit', (event) => {
    let form = event.target;
    if (sent === form) return event.preventDefault();
    clearTimeout(timer);
    const files = form.enctype === 'multipart/form-data';
    const live = form.hasAttribute('data-live') && page.drawn && !files;
    if (form.hasAttribute('data-leaving')) page.forget();
    if (!live) {
      mark(form, 'envoyer', gather(form, event.submitter));
      sent = form;
      pressed = event.submitter;
      setTimeout(page.answered, PATIENCE);
      return busy(form, event.submitter);
    }
    event.preventDefault();
    if (mayGo()) {
      // Its place stays, while Flow may draw the button anew.
      const buttons = () => Array.from(form.querySelectorAll('button'));
      const place = buttons().indexOf(event.submitter);
      setTimeout(() => form.isConnected && form.requestSubmit(buttons()[place]), 100);
      return soon(form);
    }
    const place = Array.from(page.seen().querySelectorAll('form')).indexOf(form);
    const button = Array.from(form.querySelectorAll('button')).indexOf(event.submitter);
    page.takeOver();
    form = page.seen().querySelectorAll('form')[place];
    sent = form;
    writing = null; // it is on its way, and the page may go
    pressed = form.querySelectorAll('button')[button];
    hand(form, 'envoyer', pressed);
    busy(form, pressed);
  });

  // A page that comes back from the browser's memory has nothing under way.
  addEventListener('pageshow', (event) => event.persisted && page.answered());

  function keep(form) {
    clearTimeout(timer);
    since = 0;
    if (!form || !form.hasAttribute('data-kept') || !form.dataset.typed || sent) return;
    if (!page.drawn) return soon(form);
    if (!form.isConnected) return left();
    if (mayGo()) return soon(form);
    writing = null;
    delete form.dataset.typed;
    const place = Array.from(page.seen().querySelectorAll('form')).indexOf(form);
    page.takeOver();
    const live = page.seen().querySelectorAll('form')[place];
    hand(live, 'garder');
  }

  // The page went away in the middle of a word: what is not handed over waits for the form of that address.
  function left() {
    const form = writing;
    if (!form || form.isConnected || page.taking) return;
    clearTimeout(timer);
    since = 0;
    writing = null;
    if (form.hasAttribute('data-kept') && form.dataset.typed) page.putAside(form);
  }
  new MutationObserver(left).observe(document.body, { childList: true, subtree: true });

  /** Hand over at once what would go at the next pause. */
  page.handOver = () => page.seen().querySelectorAll('form[data-kept][data-typed]').forEach(keep);

  function soon(form) {
    if (sent !== form) writing = form;
    since = since || Date.now();
    const alone = !document.querySelector('[data-seance]');
    const pause = alone ? 2000 : Math.min(300, since + READ_ALONG - Date.now());
    clearTimeout(timer);
    timer = setTimeout(() => keep(form), pause);
  }

  document.addEventListener('input', (event) => {
    const form = event.target.form;
    if (!form || page.taking) return;
    form.dataset.typed = 'oui';
    form.dataset.touched = 'oui';
    soon(form);
  });
  document.addEventListener('change', (event) => !page.taking && event.target.form && keep(event.target.form));
  page.tookOver = () => page.seen().querySelectorAll('form[data-typed]').forEach(soon);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') page.seen().querySelectorAll('form').forEach(keep);
  });
})();
