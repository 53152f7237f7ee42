package fr.coteacote.portal.identity.filecodes;

import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.identity.tokens.SlowHash;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Come back to one file without an account: its code, then a code sent to the address that was given with it.
 *
 * <p>Both together open that one file and never an account: several people share an address. Hashes only are kept. The
 * answers are the same, and take as long, whether a file exists or not.
 */
@NamedInterface("filecodes")
@Service
public class FileKeys {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;
    static final int MESSAGES = 5;
    static final Duration MESSAGES_PER = Duration.ofHours(1);

    /** With five tries each, what somebody who knows code and address may try in a day (docs/security/enumeration.md). */
    static final int MESSAGES_A_DAY = 10;

    static final Duration DAY = Duration.ofDays(1);

    /** How many one-time codes there are: six digits. */
    static final int CODES = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(FileKeys.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FileKeyRecords records;
    private final Sittings sittings;
    private final ObjectProvider<Post> post;
    private final Executor outside;
    private final Clock clock;

    @Autowired
    FileKeys(FileKeyRecords records, Sittings sittings, ObjectProvider<Post> post, Clock clock) {
        this(records, sittings, post, Thread::startVirtualThread, clock);
    }

    FileKeys(FileKeyRecords records, Sittings sittings, ObjectProvider<Post> post, Executor outside, Clock clock) {
        this.records = records;
        this.sittings = sittings;
        this.post = post;
        this.outside = outside;
        this.clock = clock;
    }

    /**
     * Give the code of {@code file} to somebody who will come back with {@code email}; shown once, kept nowhere.
     *
     * <p>A new code takes the place of an older one for the same address, and messages for the file are counted anew.
     */
    public FileCode issue(UUID file, String email) {
        var code = FileCode.random();
        records.keep(file, hash(code), hash(email), clock.instant());
        return code;
    }

    /**
     * Send a one-time code if {@code fileCode} and {@code email} belong together; silently nothing otherwise, or when too
     * many were sent.
     */
    public void start(FileCode fileCode, String email) {
        var id = UUID.randomUUID();
        var code = "%06d".formatted(RANDOM.nextInt(CODES));
        var codeHash = hash(code, id);
        var now = clock.instant();
        records.find(hash(fileCode), hash(email))
                .filter(key -> records.begin(
                        key,
                        id,
                        codeHash,
                        now,
                        now.plus(LIFE),
                        Map.of(now.minus(MESSAGES_PER), MESSAGES, now.minus(DAY), MESSAGES_A_DAY)))
                .ifPresent(_ -> outside.execute(() -> send(email.strip(), code)));
    }

    private void send(String email, String code) {
        try {
            post.getObject().sendOneTimeCode(email, code);
        } catch (RuntimeException e) {
            LOG.error("A one-time code could not be sent: {}", e.getClass().getName());
        }
    }

    /** Open the file of {@code fileCode} for the sitting of this request, if {@code typed} is the code last sent. */
    public Redeemed redeem(FileCode fileCode, String typed) {
        var trial = records.tryLast(hash(fileCode), clock.instant(), TRIES);
        var id = trial.map(FileKeyRecords.Trial::id).orElseGet(UUID::randomUUID);
        var given = hash(typed.replaceAll("\\s", ""), id);
        return trial.filter(right -> MessageDigest.isEqual(given, HexFormat.of().parseHex(right.hash())))
                .filter(right -> records.use(right.id(), clock.instant()))
                .<Redeemed>map(right -> {
                    sittings.grant(right.file());
                    return new Redeemed.Opened(right.file());
                })
                .orElseGet(() -> refused(trial));
    }

    private static Redeemed refused(Optional<FileKeyRecords.Trial> trial) {
        LOG.info(
                "A one-time code was refused: {}",
                trial.map(wrong -> "wrong, for file " + wrong.file()).orElse("none may be tried"));
        return new Redeemed.Refused();
    }

    /** Tell whether somebody holds a code of {@code file}. */
    public boolean exist(UUID file) {
        return records.exist(file);
    }

    /** Take back all codes of {@code file}. */
    public void revoke(UUID file) {
        records.forget(file);
    }

    private static byte[] hash(FileCode code) {
        return SlowHash.of(code.value(), "file-code");
    }

    private static byte[] hash(String email) {
        return SlowHash.of(email.strip().toLowerCase(Locale.ROOT), "file-email");
    }

    private static byte[] hash(String code, UUID id) {
        return SlowHash.of(code, "one-time-code/" + id);
    }
}
