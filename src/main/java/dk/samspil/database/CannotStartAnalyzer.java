package dk.samspil.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in one line on standard error, where whoever starts Samspil looks, instead of in a page of stack trace. */
class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CannotStart cause) {
        System.err.println("Samspil cannot start: " + cause.getMessage() + " " + cause.remedy());
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
