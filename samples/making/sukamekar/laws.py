"""The laws that papers of Kabupaten Sukamekar cite, in one wording each."""

from __future__ import annotations

CHILD = "Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak (Lembaran Negara Republik Indonesia Tahun 2002 Nomor 109, Tambahan Lembaran Negara Republik Indonesia Nomor 4235) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 17 Tahun 2016 (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 237, Tambahan Lembaran Negara Republik Indonesia Nomor 5946);"
REGION = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 6 Tahun 2023;"
RULES = "Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 13 Tahun 2022;"
KLA = "Peraturan Presiden Nomor 25 Tahun 2021 tentang Kebijakan Kabupaten/Kota Layak Anak;"
PERMEN = "Peraturan Menteri Pemberdayaan Perempuan dan Perlindungan Anak Nomor 12 Tahun 2022 tentang Penyelenggaraan Kabupaten/Kota Layak Anak;"
PERDA = "Peraturan Daerah Kabupaten Sukamekar Nomor 4 Tahun 2021 tentang Penyelenggaraan Kabupaten Layak Anak;"


def citing(*laws: str) -> str:
    """A Mengingat list in the markup."""
    return "\n".join(f":: {'Mengingat' if at == 1 else ' '} | {at}. {law}" for at, law in enumerate(laws, 1))
