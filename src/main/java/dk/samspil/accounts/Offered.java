package dk.samspil.accounts;

import dk.samspil.web.Refusal;
import jakarta.servlet.http.HttpSession;

/** What a device was asked to sign, kept in the session until it answers. Each question is answered once. */
record Offered<T>(Class<T> type) {

    T keep(HttpSession session, T options) {
        session.setAttribute(type.getName(), options);
        return options;
    }

    T take(HttpSession session) {
        var options = session.getAttribute(type.getName());
        if (options == null) {
            throw new Refusal("", "accounts.passkey.refused");
        }
        session.removeAttribute(type.getName());
        return type.cast(options);
    }
}
