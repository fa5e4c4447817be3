// Passkeys: asks the server what to sign, lets the device sign it, and sends the answer as an ordinary form.
// The forms stay hidden where the browser cannot do it; the link by e-mail is always there.

const ceremonies = {
  make: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  use: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

async function answer(form) {
  const token = new URLSearchParams({ _csrf: form.elements._csrf.value });
  const offer = await fetch(form.getAttribute('action') + '/valg', { method: 'POST', body: token });
  const credential = await ceremonies[form.dataset.passkey](await offer.json());
  form.elements.noegle.value = JSON.stringify(credential.toJSON());
}

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  document.querySelectorAll('form[data-passkey]').forEach(form => {
    form.hidden = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      // Not sent yet: an attempt that is broken off may be made again.
      event.stopPropagation();
      const failed = form.querySelector('[data-passkey-failed]');
      failed.hidden = true;
      try {
        await answer(form);
        form.submit();
      } catch {
        failed.hidden = false;
      }
    });
  });
}
