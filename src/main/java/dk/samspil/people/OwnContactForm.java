package dk.samspil.people;

import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** One's own numbers, as one writes them. */
record OwnContactForm(
        @Phone @Nullable String phone, @Phone @Nullable String privatePhone, int version) {

    OwnContactForm {
        phone = PhoneNumber.orNull(phone);
        privatePhone = PhoneNumber.orNull(privatePhone);
    }

    static OwnContactForm of(OwnContact own) {
        return new OwnContactForm(own.phone(), own.privatePhone(), own.version());
    }
}
