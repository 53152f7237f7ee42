// A form that needs a passkey asks the browser for it when it is sent, and takes the answer along. It always goes by the
// plain door: what comes back is a page.
(() => {
  const MINUTES = 5 * 60 * 1000;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  function keys(form) {
    return form.dataset.known.split(' ').filter(Boolean).map((id) => ({ type: 'public-key', id: bytes(id) }));
  }

  function ask(form) {
    const asked = form.dataset;
    const challenge = bytes(asked.challenge);
    if (asked.passkey === 'get') {
      return navigator.credentials.get({
        publicKey: { challenge, rpId: asked.host, userVerification: 'required', timeout: MINUTES, allowCredentials: keys(form) },
      });
    }
    return navigator.credentials.create({
      publicKey: {
        challenge,
        rp: { id: asked.host, name: asked.host },
        user: { id: bytes(asked.user), name: asked.name, displayName: asked.name },
        pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        attestation: 'none',
        timeout: MINUTES,
        excludeCredentials: keys(form),
      },
    });
  }

  // toJSON() is younger than passkeys: not each browser that has these has that.
  function written(credential) {
    const given = credential.response;
    const response = { clientDataJSON: text(given.clientDataJSON) };
    if (given.attestationObject) {
      response.attestationObject = text(given.attestationObject);
      response.transports = given.getTransports ? given.getTransports() : [];
    } else {
      response.authenticatorData = text(given.authenticatorData);
      response.signature = text(given.signature);
      if (given.userHandle) response.userHandle = text(given.userHandle);
    }
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      clientExtensionResults: credential.getClientExtensionResults(),
      response,
    });
  }

  // Flow's copy may have taken the form's place meanwhile: a form out of the document sends nothing.
  function send(form, answer) {
    const same = Array.from(document.forms).find((other) => other.getAttribute('action') === form.getAttribute('action'));
    const there = form.isConnected || !same ? form : same;
    there.elements.cle.value = answer;
    there.submit();
  }

  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (!form.dataset || !form.dataset.passkey || !window.PublicKeyCredential || form.dataset.asking) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      form.dataset.asking = 'oui';
      ask(form)
        .then(written)
        .catch(() => '')
        .then((answer) => send(form, answer));
    },
    true,
  );
})();
