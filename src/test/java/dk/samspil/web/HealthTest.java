package dk.samspil.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
class HealthTest {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void everybodyMayAskHowSamspilIsAndHearsNoMoreThanThat(String address) {
        assertThat(mvc.get().uri(address)).hasStatusOk().bodyText().isEqualTo("{\"status\":\"UP\"}");
    }
}
