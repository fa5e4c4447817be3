package dk.samspil.accounts;

import dk.samspil.access.Tokens;
import dk.samspil.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asked-for sign-ins; of the tokens, only hashes. */
@Repository
class SignInRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(UUID request, String address, Language language, @Nullable String backTo) {
        jdbc.sql("select accounts.ask_to_sign_in(:request, :address, :language, :backTo, :now)")
                .param("request", request)
                .param("address", address)
                .param("language", language.name())
                .param("backTo", backTo)
                .param("now", now())
                .query()
                .singleRow();
    }

    Optional<SignInLink.Valid> mint(UUID request, String token, Duration life) {
        return jdbc.sql("select * from accounts.mint_sign_in(:request, :hash, :expires)")
                .param("request", request)
                .param("hash", Tokens.hash(token))
                .param("expires", now().plus(life))
                .query((row, n) -> valid(row))
                .optional();
    }

    SignInLink open(String token) {
        return jdbc.sql("select * from accounts.open_sign_in(:hash)")
                .param("hash", Tokens.hash(token))
                .query((row, n) -> opened(row))
                .optional()
                .orElse(SignInLink.Closed.UNKNOWN);
    }

    /** Empty when it could no longer be used: two clicks at once are one sign-in. */
    Optional<SignInLink.Valid> spend(String token) {
        return jdbc.sql("select * from accounts.spend_sign_in(:hash, :now)")
                .param("hash", Tokens.hash(token))
                .param("now", now())
                .query((row, n) -> valid(row))
                .optional();
    }

    private SignInLink opened(ResultSet row) throws SQLException {
        if (row.getObject("used_at") != null) {
            return SignInLink.Closed.SPENT;
        }
        var expires = row.getObject("expires_at", OffsetDateTime.class);
        return expires.isAfter(now()) ? valid(row) : SignInLink.Closed.EXPIRED;
    }

    private static SignInLink.Valid valid(ResultSet row) throws SQLException {
        return new SignInLink.Valid(
                row.getString("address"), Language.valueOf(row.getString("language")), row.getString("back_to"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
