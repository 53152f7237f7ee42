package fr.coteacote.portal.pace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A bucket of tokens for each door and each who knocks there, filled again over an hour.
 *
 * <p>In the memory of this node. One that was left alone for an hour is full again, and is forgotten; of more than
 * 200,000 (some 60 MB) the least used are. Safe for several threads.
 */
final class Buckets {

    private static final int MOST = 200_000;

    private final Cache<Key, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(Door.HOUR).build();
    private final TimeMeter time;

    Buckets(Clock clock) {
        this.time = new ToldBy(clock);
    }

    /**
     * Take a token.
     *
     * @param most how many an hour holds
     * @return how long to wait for the next; zero when there was one
     */
    Duration take(Door door, Knocker who, long most) {
        var bucket = Objects.requireNonNull(buckets.get(new Key(door, who), _ -> full(most)));
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private Bucket full(long most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Door.HOUR))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Key(Door door, Knocker who) {}

    /** The time of the portal, which tests tell. */
    private record ToldBy(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
