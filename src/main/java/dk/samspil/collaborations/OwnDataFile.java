package dk.samspil.collaborations;

import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands out what an organisation has written as a file for another system (GDPR article 20). */
@Component
class OwnDataFile {

    private final JsonMapper json;

    OwnDataFile(JsonMapper json) {
        this.json = json;
    }

    ResponseEntity<byte[]> of(Map<String, ?> all) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("samspil-egne-data.json")
                                .build()
                                .toString())
                .body(json.writeValueAsBytes(all));
    }
}
