package dk.samspil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "10203041, 10 20 30 41",
        "10 20 30 41, 10 20 30 41",
        "1020 3041, 10 20 30 41",
        "+45 10203041, 10 20 30 41",
        "0045 10 20 30 41, 10 20 30 41",
        "+46 70-123 45 67, +46701234567",
        "0046 701234567, +46701234567"
    })
    void howeverItIsTypedItIsKeptInOneWay(String typed, String kept) {
        assertThat(PhoneNumber.read(typed)).contains(kept);
        assertThat(PhoneNumber.tidy(kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ikke et nummer", "abc", "1234567", "102030401", "+45 123", "10203041 lokal 4", "+", "00000000"})
    void whatCannotBeDialledIsRefusedAndLeftAsItWasTyped(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
        assertThat(PhoneNumber.tidy(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"10 20 30 41, tel:+4510203041", "+46701234567, tel:+46701234567"})
    void aLinkDialsTheWholeNumber(String kept, String dialled) {
        assertThat(Texts.dial(kept)).isEqualTo(dialled);
    }
}
