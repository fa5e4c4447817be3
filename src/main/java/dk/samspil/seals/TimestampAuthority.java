package dk.samspil.seals;

import dk.samspil.web.Refusal;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks an authority outside the house to vouch for the moment (RFC 3161). Where it does not, nothing is sealed. */
final class TimestampAuthority implements TSPSource {

    private static final Logger LOG = LoggerFactory.getLogger(TimestampAuthority.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final transient Random chance;

    TimestampAuthority(URI address, Random chance) {
        this.address = address;
        this.chance = chance;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var request = generator.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(64, chance));
            return new TimestampBinary(answerTo(request).getTimeStampToken().getEncoded());
        } catch (IOException | TSPException e) {
            throw refused(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(e);
        }
    }

    private TimeStampResponse answerTo(TimeStampRequest request)
            throws IOException, TSPException, InterruptedException {
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var post = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/timestamp-query")
                    .POST(BodyPublishers.ofByteArray(request.getEncoded()))
                    .build();
            var response = new TimeStampResponse(
                    http.send(post, BodyHandlers.ofByteArray()).body());
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new TSPException("The authority refused: " + response.getStatusString());
            }
            return response;
        }
    }

    private Refusal refused(Exception why) {
        LOG.warn("No timestamp from {}: {}", address, why.getClass().getSimpleName());
        return new Refusal("seal", "seals.refusal.timestamp");
    }
}
