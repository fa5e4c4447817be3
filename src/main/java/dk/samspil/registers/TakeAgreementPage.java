package dk.samspil.registers;

import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;

/** In which collaboration an offered agreement is begun with. */
public record TakeAgreementPage(OfferedAgreement offer, List<Option> places, TakeForm form, Fields fields) {}
