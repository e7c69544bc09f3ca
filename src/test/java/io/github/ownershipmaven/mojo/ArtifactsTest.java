package io.github.ownershipmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from central (https://ana:s3cret@repo.example.com/a) |from central (https://repo.example.com/a)",
                "from central (https://s3cret@repo.example.com/a)|from central (https://repo.example.com/a)",
                "from central (https://ana:s3c@ret@repo.example.com:80/)|from central (https://repo.example.com:80/)",
                "at https://repo.example.com/@scope/a@b|at https://repo.example.com/@scope/a@b",
                "ask ana@example.com|ask ana@example.com"
            })
    void a_reason_names_the_repository_without_its_password(String message, String told) {
        var cause = new IOException(message);
        assertThat(Artifacts.reason(new ArtifactResolutionException(List.of(), message, cause)))
                .isEqualTo(told);
    }
}
