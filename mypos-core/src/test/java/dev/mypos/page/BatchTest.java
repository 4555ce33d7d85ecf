package dev.mypos.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
    @ParameterizedTest
    @CsvSource({"0,0,0", "1,1,1", "99,1,99", "100,1,100", "101,2,1", "200,2,100", "250,3,50"})
    void read_ids_asksInBatchesOfAHundred(int ids, int batches, int last) {
        List<Integer> sizes = new ArrayList<>();
        List<Integer> wanted = IntStream.range(0, ids).boxed().toList();
        assertThat(Batch.read(wanted, batch -> {
                    sizes.add(batch.size());
                    return batch;
                }))
                .isEqualTo(wanted);
        assertThat(sizes).hasSize(batches);
        assertThat(batches == 0 ? 0 : sizes.get(batches - 1)).isEqualTo(last);
    }

    @Test
    void read_idsAskedTwice_asksOnce() {
        List<Integer> twice = Stream.of(1, 2, 1, 2).toList();
        assertThat(Batch.read(twice, batch -> batch)).containsExactly(1, 2);
    }
}
