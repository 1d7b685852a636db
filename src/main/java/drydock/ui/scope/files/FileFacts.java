package drydock.ui.scope.files;

import drydock.domain.repository.CodeFile;
import drydock.scan.reading.ImportedFiles;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file among the others.
 *
 * @param imports files of the repository that it imports
 * @param importedBy files that import it, by path
 * @param outside what it rests on that is not in scope: its imports and theirs
 */
record FileFacts(FileRow row, List<FileRow> imports, List<FileRow> importedBy, Set<String> outside) {
    FileFacts {
        imports = List.copyOf(imports);
        importedBy = List.copyOf(importedBy);
        outside = Set.copyOf(outside);
    }

    static FileFacts of(FileRow row, Collection<FileRow> all) {
        String path = row.path();
        List<CodeFile> files = all.stream().map(FileRow::file).toList();
        Set<String> inScope = Set.copyOf(
                all.stream().filter(FileRow::inScope).map(FileRow::path).toList());
        return new FileFacts(
                row,
                all.stream()
                        .filter(other -> row.file().imports().contains(other.path()))
                        .toList(),
                all.stream()
                        .filter(other -> other.file().imports().contains(path))
                        .toList(),
                ImportedFiles.of(files, path::equals).stream()
                        .filter(reached -> !inScope.contains(reached))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
