package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RoleGuardTest {

    private final String database = TestDatabase.copy();

    @Test
    void aPlainRoleMayEnter() {
        assertThatCode(guardOf(TestDatabase.APPLICATION)::afterPropertiesSet).doesNotThrowAnyException();
    }

    @Test
    void theOwnerIsRefused() {
        assertThatThrownBy(guardOf(TestDatabase.OWNER)::afterPropertiesSet)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("samspil_owner owns tables");
    }

    @Test
    void aSuperuserIsRefused() {
        assertThatThrownBy(guardOf("postgres")::afterPropertiesSet).hasMessageContaining("is a superuser");
    }

    @Test
    void aRoleThatMayBypassIsRefused() {
        JdbcClient.create(TestDatabase.as("postgres", database))
                .sql("create role passer login bypassrls")
                .update();
        assertThatThrownBy(guardOf("passer")::afterPropertiesSet).hasMessageContaining("has BYPASSRLS");
    }

    private RoleGuard guardOf(String role) {
        return new RoleGuard(JdbcClient.create(TestDatabase.as(role, database)));
    }
}
