package fr.coteacote.bench.rules;

import fr.coteacote.catalog.filling.Progress;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to know where a draft stands. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProgressBenchmark {

    /** All rules, from nothing. */
    @Benchmark
    public Progress whole(Subject subject) {
        var filledIn = subject.filledIn();
        return Progress.of(filledIn.form(), filledIn.answers(), filledIn.context());
    }

    /** After one answer, each question's in turn. */
    @Benchmark
    public Progress oneAnswer(Subject subject) {
        var change = subject.nextChange();
        return subject.filledIn().with(change.question(), change.value());
    }

    /** After the answer that most conditions read. */
    @Benchmark
    public Progress widestAnswer(Subject subject) {
        var change = subject.widestChange();
        return subject.filledIn().with(change.question(), change.value());
    }

    /** After one answer, and then the next page and what is missing, as a page needs them. */
    @Benchmark
    public Object oneAnswerAndPages(Subject subject) {
        var change = subject.nextChange();
        var progress = subject.filledIn().with(change.question(), change.value());
        return progress.missing().size() + progress.pages().size();
    }
}
