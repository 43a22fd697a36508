using System.Runtime.InteropServices;

namespace Ctg.Samples.Common;

/// <summary>A file by its device and its inode: the same under each of its names.</summary>
/// <param name="Device">The device.</param>
/// <param name="Inode">The number of the file on that device.</param>
/// <param name="IsRegular">Whether it holds data: no folder, device or pipe.</param>
internal readonly record struct FileIdentity(ulong Device, ulong Inode, bool IsRegular)
{
    private const int CurrentFolder = -100;
    private const uint TypeAndInode = 0x101;
    private const ushort TypeMask = 0xF000;
    private const ushort RegularType = 0x8000;

    /// <summary>Asks the system, links followed.</summary>
    /// <param name="path">A full path.</param>
    /// <returns>The identity; null where there is no such file, and on other systems than Linux.</returns>
    internal static FileIdentity? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        try
        {
            return StatX(CurrentFolder, path, flags: 0, TypeAndInode, out var stat) == 0
                ? new(((ulong)stat.DeviceMajor << 32) | stat.DeviceMinor, stat.Inode, (stat.Mode & TypeMask) == RegularType)
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than statx.
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(
        int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, out StatXResult result);

    /// <summary>What <c>statx(2)</c> gives, the same on all processors; the members that are not read are left out.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatXResult
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }
}
