package dk.samspil.accounts;

import dk.samspil.access.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts, as an authenticator knows them: a random handle, and the address and name it shows its owner. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final AccountRepository accounts;

    PasskeyOwners(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return entity(accounts.withHandle(handle.getBytes()));
    }

    /** What Spring calls the user's name is the person's id here. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
        return entity(accounts.find(new PersonId(UUID.fromString(person))));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("An account has its handle from the beginning");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("An account keeps its handle");
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Account> owner) {
        return owner.map(account -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(new Bytes(account.handle()))
                        .name(account.address())
                        .displayName(account.name())
                        .build())
                .orElse(null);
    }
}
