package dk.samspil.presses;

import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Edition;
import dk.samspil.documents.FileContent;
import dk.samspil.documents.Files;
import dk.samspil.documents.Picture;
import dk.samspil.documents.Shelf;
import dk.samspil.documents.Upload;
import dk.samspil.registers.Release;
import dk.samspil.registers.ReleaseKind;
import dk.samspil.registers.Releases;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The picture that goes to the paper together with the text: said yes to with it. */
@Service
public class PressPhotos {

    private final PressRepository texts;
    private final Releases releases;
    private final Files files;
    private final Ids ids;
    private final Clock clock;

    PressPhotos(PressRepository texts, Releases releases, Files files, Ids ids, Clock clock) {
        this.texts = texts;
        this.releases = releases;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PressPhoto> of(Release release) {
        return texts.photo(release.id());
    }

    /**
     * Takes the place of the one before; everybody is asked again. The paper gets it as it is, everybody else as {@link Picture} shows it;
     * one that cannot be shown is refused here.
     */
    @Transactional
    public void attach(Agreement agreement, Edition edition, Upload upload, String shows, int version) {
        requireText(agreement, edition);
        Picture.forEverybody("photo", upload);
        releases.write(agreement, edition, ReleaseKind.PRESS, version, release -> {
            var file = ids.next();
            files.store(file, Shelf.sharedIn(agreement.place()), upload);
            texts.attach(release, new PressPhoto(file, shows));
        });
    }

    /** It goes to nobody; everybody is asked again. */
    @Transactional
    public void detach(Agreement agreement, Edition edition, int version) {
        requireText(agreement, edition);
        releases.write(agreement, edition, ReleaseKind.PRESS, version, release -> texts.detach(release.id()));
    }

    /** What the picture beside a published text shows, in words; empty where it has none. */
    @Transactional(readOnly = true)
    public Optional<String> published(UUID edition) {
        return texts.publishedPhotoShows(edition);
    }

    /** @throws NotHere before its text is out, and where it has none */
    @Transactional(readOnly = true)
    public FileContent publishedPhoto(UUID edition) {
        return texts.published(edition, clock.instant())
                .flatMap(published -> texts.publishedPhoto(edition))
                .orElseThrow(NotHere::new);
    }

    /** With the text it was said yes to with. */
    @Transactional(propagation = Propagation.MANDATORY)
    void publish(Release release) {
        texts.photo(release.id())
                .ifPresent(photo -> texts.publish(release, photo, Picture.forEverybody(files.content(photo.file()))));
    }

    private void requireText(Agreement agreement, Edition edition) {
        if (releases.of(agreement, edition, ReleaseKind.PRESS).isEmpty()) {
            throw new NotHere();
        }
    }
}
