package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class ChosenDatabaseTest {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:postgresql://db.example/samspil")
            .withProperty("spring.datasource.username", "samspil_app");

    @Test
    void aDatabaseOfYourOwnIsUsedWithItsTwoRoles() {
        settings.setProperty("spring.flyway.user", "samspil_owner");
        assertThatCode(this::choose).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseOfYourOwnNeedsAnOwner() {
        assertThatThrownBy(this::choose).isInstanceOf(CannotStart.class);
    }

    @Test
    void theOwnerIsSomebodyElseThanTheApplication() {
        settings.setProperty("spring.flyway.user", "samspil_app");
        assertThatThrownBy(this::choose).hasMessageContaining("another role");
    }

    private void choose() {
        var context = new GenericApplicationContext();
        context.setEnvironment(settings);
        new ChosenDatabase().initialize(context);
    }
}
