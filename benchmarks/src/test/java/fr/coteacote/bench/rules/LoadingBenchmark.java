package fr.coteacote.bench.rules;

import fr.coteacote.catalog.loading.Catalogue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long a start waits for its forms: twenty of the size of the APA request, in a process that has done nothing yet. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadingBenchmark {

    /** Read, check and compile them. */
    @Benchmark
    public Catalogue twentyForms(Shelf shelf) {
        return Catalogue.load(shelf.files());
    }
}
