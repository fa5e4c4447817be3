package dk.samspil.remarks;

import java.util.UUID;

/** What somebody answers to a remark. */
public record Reply(UUID id, UUID remark, String words, Said said) {}
