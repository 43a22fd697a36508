using Ctg.Domain;

namespace Ctg.Samples.Common;

/// <summary>Why a file or a stream cannot be read or written, in both languages: the system's own messages are in English.</summary>
public static class FileTrouble
{
    private const int BadDescriptor = 9;
    private const int FileTooLarge = 27;
    private const int NoSpace = 28;
    private const int QuotaExceeded = 122;

    /// <summary>What Windows adds to its own codes to make an <see cref="Exception.HResult"/> of them.</summary>
    private const int WindowsPrefix = unchecked((int)0x80070000);
    private const int WindowsHandleDiskFull = WindowsPrefix | 39;
    private const int WindowsDiskFull = WindowsPrefix | 112;

    /// <summary>The kinds of exception that reading or writing a file throws.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>Whether it is one of them.</returns>
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Names the cause.</summary>
    /// <param name="exception">What reading or writing threw.</param>
    /// <returns>A few words, without a full stop.</returns>
    public static BilingualText Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return (exception, (exception.InnerException ?? exception).HResult) switch
        {
            (_, BadDescriptor) => new("elle est fermée", "it is closed"),
            (FileNotFoundException, _) => new("le fichier n'existe pas", "the file does not exist"),
            (DirectoryNotFoundException, _) => new("le dossier n'existe pas", "the folder does not exist"),
            (PathTooLongException, _) => new("le chemin est trop long", "the path is too long"),
            (UnauthorizedAccessException, _) => new("c'est un dossier, ou l'accès est refusé", "it is a folder, or access is denied"),
            (_, NoSpace or QuotaExceeded or WindowsDiskFull or WindowsHandleDiskFull) => new("le disque est plein", "the disk is full"),
            (ArgumentOutOfRangeException, _) or (_, FileTooLarge) => new("la taille permise est dépassée", "the size allowed is exceeded"),
            (ArgumentException or NotSupportedException, _) => new("ce n'est pas un nom de fichier", "it is not the name of a file"),
            var (_, code) => new($"erreur du système {code}", $"system error {code}"),
        };
    }
}
