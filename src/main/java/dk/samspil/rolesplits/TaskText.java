package dk.samspil.rolesplits;

import dk.samspil.directory.OfferId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the parties write of a task. {@code lanes} holds who does what, by a lane's key; empty lanes are left out. */
public record TaskText(String title, String note, @Nullable OfferId offer, Map<String, String> lanes) {}
