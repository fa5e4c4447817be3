package dk.samspil.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Hands out the stored sessions as quiet ones. */
record QuietSessions<S extends Session>(FindByIndexNameSessionRepository<S> stored)
        implements FindByIndexNameSessionRepository<QuietSession<S>> {

    @Override
    public QuietSession<S> createSession() {
        return new QuietSession<>(stored.createSession());
    }

    @Override
    public void save(QuietSession<S> session) {
        stored.save(session.stored());
    }

    @Override
    public @Nullable QuietSession<S> findById(String id) {
        var found = stored.findById(id);
        return found == null ? null : new QuietSession<>(found);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }

    @Override
    public Map<String, QuietSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        return stored.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> new QuietSession<>(found.getValue())));
    }
}
