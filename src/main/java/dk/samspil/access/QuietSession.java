package dk.samspil.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that remembers when it was last used to within five minutes: to the second, every page that somebody looks at
 * would write to the database, and wait for its disk.
 */
record QuietSession<S extends Session>(S stored) implements Session {

    private static final Duration PRECISION = Duration.ofMinutes(5);

    @Override
    public void setLastAccessedTime(Instant time) {
        if (time.isAfter(stored.getLastAccessedTime().plus(PRECISION))) {
            stored.setLastAccessedTime(time);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        return stored.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
