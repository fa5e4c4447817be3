package dk.samspil.accounts;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** A device with one passkey, as a browser would speak for it (WebAuthn, ES256, no attestation). */
class SoftKey {

    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_KEY = 0x40;

    private final byte[] id = "a key that Mette has on her phone".getBytes(StandardCharsets.US_ASCII);
    private final KeyPair pair;
    private final String host;
    private final String origin;
    private int count;

    SoftKey(String host, String origin) throws GeneralSecurityException {
        this.host = host;
        this.origin = origin;
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.pair = generator.generateKeyPair();
    }

    /** The answer to {@code navigator.credentials.create}. */
    String make(String challenge) throws Exception {
        var head = authenticatorData(PRESENT_AND_VERIFIED | WITH_KEY);
        var length = ByteBuffer.allocate(2).putShort((short) id.length).array();
        var data = bytes(head, new byte[16], length, id, publicKey());
        var object = bytes(
                hex("a3"),
                hex("63"),
                ascii("fmt"),
                hex("64"),
                ascii("none"),
                hex("67"),
                ascii("attStmt"),
                hex("a0"),
                hex("68"),
                ascii("authData"),
                hex("58"),
                new byte[] {(byte) data.length},
                data);
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},"response":
                {"attestationObject":"%2$s","clientDataJSON":"%3$s","transports":["internal"]}}""".formatted(base64(id), base64(object), base64(clientData("webauthn.create", challenge)));
    }

    /** The answer to {@code navigator.credentials.get}. */
    String sign(String challenge) throws Exception {
        count++;
        var data = authenticatorData(PRESENT_AND_VERIFIED);
        var client = clientData("webauthn.get", challenge);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(bytes(data, sha256(client)));
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},"response":
                {"authenticatorData":"%2$s","clientDataJSON":"%3$s","signature":"%4$s"}}""".formatted(base64(id), base64(data), base64(client), base64(signature.sign()));
    }

    private byte[] authenticatorData(int flags) throws Exception {
        return bytes(
                sha256(ascii(host)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(4).putInt(count).array());
    }

    private byte[] clientData(String type, String challenge) {
        return ascii("{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin));
    }

    private byte[] publicKey() throws Exception {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return bytes(
                hex("a5010203262001215820"),
                coordinate(point.getAffineX()),
                hex("225820"),
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        var all = number.toByteArray();
        var fixed = new byte[32];
        int length = Math.min(32, all.length);
        System.arraycopy(all, all.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] sha256(byte[] data) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(data);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String base64(byte[] data) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(data);
    }
}
