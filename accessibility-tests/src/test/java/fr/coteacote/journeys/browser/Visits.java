package fr.coteacote.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The people of one story: each with a browser of their own, and none of them may have met an error unnoticed. */
public final class Visits implements AfterEachCallback {

    private final List<Visitor> visitors = new ArrayList<>();

    /** Let somebody come with {@code device}, who has never been here. */
    public Visitor with(Device device) {
        return with(device, PortalUnderTest.address());
    }

    /** Let somebody come with {@code device} to the portal at {@code address}. */
    public Visitor with(Device device, URI address) {
        var visitor = Visitor.with(device, address);
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext story) {
        end(story.getExecutionException().isPresent());
    }

    /** Let everybody leave; a story that has not failed yet fails if one of them met an error unnoticed. */
    void end(boolean failed) {
        var troubles = new ArrayList<String>();
        for (var visitor : visitors) {
            if (failed) {
                visitor.tellWhereTheyAre();
            }
            troubles.addAll(visitor.leave());
        }
        visitors.clear();
        if (failed) {
            troubles.forEach(System.err::println);
        } else {
            assertThat(troubles).as("errors in the browser").isEmpty();
        }
    }
}
