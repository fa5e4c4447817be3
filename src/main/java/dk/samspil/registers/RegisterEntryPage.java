package dk.samspil.registers;

import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One agreement's public page; {@code parts} are those of the rooms above. */
public record RegisterEntryPage(PublicEntry entry, List<JteModel> parts) {}
